import { floats, integers, messages, readFields } from './protobuf.ts';

// Field numbers of MediaPipe's geometry_pipeline_metadata.proto and mesh_3d.proto.
const METADATA_MESH = 1;
const MESH_VERTICES = 3;
const MESH_TRIANGLES = 4;
/** A vertex is stored as x, y, z in centimetres and u, v in shares of the texture. */
const VERTEX_NUMBERS = 5;
const MM_PER_CM = 10;
/** The mesh point in the hollow of the nose bridge, between the eyes. */
export const NASION = 168;

/** An average adult face in metric space, with the same 468 points as the mesh. */
export interface CanonicalFace {
  /**
   * 468 points x, y, z in millimetres in the axes of the face frame: x to the person's left, y
   * down, z away from the viewer, origin at the nasion.
   */
  readonly vertices: Float32Array;
  /** 898 triangles, three vertex indices each. */
  readonly triangles: Uint16Array;
  /** 468 pairs u, v of texture coordinates, 0 to 1, v upwards. */
  readonly uvs: Float32Array;
}

/** Reads the canonical face from MediaPipe's geometry metadata. */
export function readCanonicalFace(metadata: Uint8Array): CanonicalFace {
  const [mesh] = messages(readFields(metadata), METADATA_MESH);
  if (mesh === undefined) throw new TypeError('The geometry metadata holds no mesh.');
  const stored = floats(mesh, MESH_VERTICES);
  const count = stored.length / VERTEX_NUMBERS;
  const vertices = new Float32Array(3 * count);
  const uvs = new Float32Array(2 * count);
  const at = (vertex: number, number: number) => stored[VERTEX_NUMBERS * vertex + number]!;
  for (let i = 0; i < count; i++) {
    vertices[3 * i] = MM_PER_CM * (at(i, 0) - at(NASION, 0));
    vertices[3 * i + 1] = -MM_PER_CM * (at(i, 1) - at(NASION, 1));
    vertices[3 * i + 2] = -MM_PER_CM * (at(i, 2) - at(NASION, 2));
    uvs[2 * i] = at(i, 3);
    uvs[2 * i + 1] = at(i, 4);
  }
  return { vertices, triangles: Uint16Array.from(integers(mesh, MESH_TRIANGLES)), uvs };
}
