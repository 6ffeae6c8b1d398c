import { FlatBuffer } from './flatbuffer.ts';

// Field numbers of the TensorFlow Lite schema (tensorflow/lite/schema/schema.fbs, version 3).
const MODEL_SUBGRAPHS = 2;
const SUBGRAPH_INPUTS = 1;
const SUBGRAPH_OUTPUTS = 2;
const SUBGRAPH_OPERATORS = 3;
const OPERATOR_INPUTS = 1;
const OPERATOR_OUTPUTS = 2;

/**
 * Cuts a part out of a TensorFlow Lite model: the operators that lead from the tensors `inputs` to
 * the tensors `outputs`, nothing else. Weights stay where they are.
 * @throws TypeError when an output cannot be reached from the inputs and the weights alone.
 */
export function cutModel(
  model: Uint8Array,
  inputs: readonly number[],
  outputs: readonly number[],
): Uint8Array {
  const end = Math.ceil(model.byteLength / 4) * 4;
  const cut = new Uint8Array(end + 4 * (inputs.length + outputs.length + 2));
  cut.set(model);
  const buffer = new FlatBuffer(cut);
  const [subgraph] = buffer.tables(buffer.vector(buffer.root(), MODEL_SUBGRAPHS));
  if (subgraph === undefined) throw new TypeError('The model holds no subgraph.');

  const operators = buffer.vector(subgraph, SUBGRAPH_OPERATORS);
  const made = (operator: number) => buffer.int32s(buffer.vector(operator, OPERATOR_OUTPUTS));
  const used = (operator: number) => buffer.int32s(buffer.vector(operator, OPERATOR_INPUTS));

  // Operators stand in order of execution, so one walk backwards finds all that are needed.
  const all = buffer.tables(operators);
  const given = new Set(inputs);
  const needed = new Set(outputs);
  const kept = all
    .toReversed()
    .filter((operator) => {
      if (!made(operator).some((tensor) => needed.has(tensor) && !given.has(tensor))) return false;
      for (const tensor of used(operator)) needed.add(tensor);
      return true;
    })
    .toReversed();

  const originalInputs = buffer.int32s(buffer.vector(subgraph, SUBGRAPH_INPUTS));
  const missing = originalInputs.filter((tensor) => needed.has(tensor) && !given.has(tensor));
  if (missing.length > 0) {
    throw new TypeError(
      `Tensors ${outputs.join(', ')} need the model's input ${missing.join(', ')}, which is not among the given ${inputs.join(', ')}.`,
    );
  }

  buffer.keepTables(operators, kept);
  buffer.writeInt32s(end, inputs, buffer.field(subgraph, SUBGRAPH_INPUTS));
  const afterInputs = end + 4 * (inputs.length + 1);
  buffer.writeInt32s(afterInputs, outputs, buffer.field(subgraph, SUBGRAPH_OUTPUTS));
  return cut;
}
