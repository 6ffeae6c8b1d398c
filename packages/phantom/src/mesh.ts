/** A triangle mesh: x, y, z per vertex and three vertex numbers per triangle. */
export interface Mesh {
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

interface Edge {
  readonly index: number;
  readonly a: number;
  readonly b: number;
  /** The corners of the triangles facing this edge: one at a border, two inside. */
  readonly opposite: number[];
}

function edgesOf(mesh: Mesh): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = mesh.triangles[t + k]!;
      const b = mesh.triangles[t + ((k + 1) % 3)]!;
      const c = mesh.triangles[t + ((k + 2) % 3)]!;
      const key = edgeKey(a, b);
      const edge = edges.get(key);
      if (edge) edge.opposite.push(c);
      else edges.set(key, { index: edges.size, a, b, opposite: [c] });
    }
  }
  return edges;
}

function edgeKey(a: number, b: number): string {
  return a < b ? `${a},${b}` : `${b},${a}`;
}

/**
 * Splits every triangle into four and smooths, after Loop ("Smooth subdivision surfaces based on
 * triangles", University of Utah, 1987). Old vertices keep their numbers; new ones follow.
 */
export function subdivide(mesh: Mesh): Mesh {
  const count = mesh.positions.length / 3;
  const edges = edgesOf(mesh);
  const positions = new Float32Array((count + edges.size) * 3);
  const inner: Set<number>[] = Array.from({ length: count }, () => new Set());
  const border: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b, opposite } of edges.values()) {
    inner[a]!.add(b);
    inner[b]!.add(a);
    if (opposite.length === 1) {
      border[a]!.push(b);
      border[b]!.push(a);
    }
  }
  for (let axis = 0; axis < 3; axis++) {
    const at = (vertex: number) => mesh.positions[vertex * 3 + axis]!;
    for (let v = 0; v < count; v++) {
      const rim = border[v]!;
      const ring = rim.length > 0 ? rim : [...inner[v]!];
      const n = ring.length;
      const beta =
        rim.length > 0 ? 1 / 8 : (5 / 8 - (3 / 8 + Math.cos((2 * Math.PI) / n) / 4) ** 2) / n;
      const sum = ring.reduce((total, other) => total + at(other), 0);
      positions[v * 3 + axis] = at(v) * (1 - n * beta) + sum * beta;
    }
    for (const { index, a, b, opposite } of edges.values()) {
      const [c, d] = opposite;
      positions[(count + index) * 3 + axis] =
        d === undefined ? (at(a) + at(b)) / 2 : ((at(a) + at(b)) * 3 + at(c!) + at(d)) / 8;
    }
  }
  const triangles = new Uint32Array(mesh.triangles.length * 4);
  const middle = (a: number, b: number) => count + edges.get(edgeKey(a, b))!.index;
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const a = mesh.triangles[t]!;
    const b = mesh.triangles[t + 1]!;
    const c = mesh.triangles[t + 2]!;
    const ab = middle(a, b);
    const bc = middle(b, c);
    const ca = middle(c, a);
    triangles.set([a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca], t * 4);
  }
  return { positions, triangles };
}

/** The border as loops of vertex numbers. */
export function borderLoops(mesh: Mesh): number[][] {
  const next = new Map<number, number[]>();
  for (const { a, b, opposite } of edgesOf(mesh).values()) {
    if (opposite.length !== 1) continue;
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const seen = new Set<number>();
  const loops: number[][] = [];
  for (const start of next.keys()) {
    const loop: number[] = [];
    for (let v: number | undefined = start; v !== undefined && !seen.has(v); ) {
      seen.add(v);
      loop.push(v);
      v = next.get(v)?.find((other) => !seen.has(other));
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

/** Unit normals per vertex, weighted by area, into `normals`. */
export function computeNormals(mesh: Mesh, normals: Float32Array): void {
  const { positions: p, triangles: t } = mesh;
  normals.fill(0);
  for (let i = 0; i < t.length; i += 3) {
    const a = t[i]! * 3;
    const b = t[i + 1]! * 3;
    const c = t[i + 2]! * 3;
    const ux = p[b]! - p[a]!;
    const uy = p[b + 1]! - p[a + 1]!;
    const uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!;
    const vy = p[c + 1]! - p[a + 1]!;
    const vz = p[c + 2]! - p[a + 2]!;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    for (const v of [a, b, c]) {
      normals[v] = normals[v]! + nx;
      normals[v + 1] = normals[v + 1]! + ny;
      normals[v + 2] = normals[v + 2]! + nz;
    }
  }
  for (let v = 0; v < normals.length; v += 3) {
    const length = Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!) || 1;
    normals[v] = normals[v]! / length;
    normals[v + 1] = normals[v + 1]! / length;
    normals[v + 2] = normals[v + 2]! / length;
  }
}
