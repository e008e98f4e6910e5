/** Rows of sparse features in one flat layout: row i has the entries start[i] … start[i+1]. */
export interface SparseRows {
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  readonly columns: number;
}

/** Logistic regression: soft targets in [0, 1], a weight per row, an L2 strength per column. */
export interface Problem {
  readonly rows: SparseRows;
  readonly target: Float64Array;
  readonly weight: Float64Array;
  readonly ridge: Float64Array;
}

/**
 * The column weights that minimise weighted cross-entropy plus ridge, by L-BFGS with a fixed
 * schedule (no randomness: the same problem gives the same bytes). Stops after `iterations` or
 * when it stands still.
 */
export function solve(problem: Problem, iterations: number): Float64Array {
  const n = problem.rows.columns;
  let w = new Float64Array(n);
  let g = new Float64Array(n);
  let f = lossAndGradient(problem, w, g);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < iterations; round++) {
    const direction = descent(g, history);
    let step = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1;
    const slope = dot(g, direction);
    let next = new Float64Array(n);
    let nextG = new Float64Array(n);
    let nextF = f;
    for (let tries = 0; tries < 25; tries++) {
      next = w.map((v, i) => v + step * (direction[i] ?? 0));
      nextG = new Float64Array(n);
      nextF = lossAndGradient(problem, next, nextG);
      if (nextF <= f + 1e-4 * step * slope) break;
      step /= 2;
    }
    if (!(f - nextF > 1e-7 * Math.abs(f))) break;
    const s = next.map((v, i) => v - (w[i] ?? 0));
    const y = nextG.map((v, i) => v - (g[i] ?? 0));
    const sy = dot(s, y);
    if (sy > 1e-12) history.push({ s, y, rho: 1 / sy });
    if (history.length > 12) history.shift();
    w = next;
    g = nextG;
    f = nextF;
  }
  return w;
}

function descent(
  g: Float64Array,
  history: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = g.map((v) => -v);
  const alphas: number[] = [];
  for (let k = history.length - 1; k >= 0; k--) {
    const h = history[k];
    if (!h) continue;
    const alpha = h.rho * dot(h.s, q);
    alphas[k] = alpha;
    addScaled(q, h.y, -alpha);
  }
  const last = history[history.length - 1];
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1;
  for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) * scale;
  history.forEach((h, k) => {
    addScaled(q, h.s, (alphas[k] ?? 0) - h.rho * dot(h.y, q));
  });
  return q;
}

function lossAndGradient(problem: Problem, w: Float64Array, g: Float64Array): number {
  const { start, index, value } = problem.rows;
  let loss = 0;
  for (let row = 0; row + 1 < start.length; row++) {
    const from = start[row] ?? 0;
    const to = start[row + 1] ?? 0;
    let z = 0;
    for (let k = from; k < to; k++) z += (w[index[k] ?? 0] ?? 0) * (value[k] ?? 0);
    const target = problem.target[row] ?? 0;
    const weight = problem.weight[row] ?? 0;
    loss += weight * (Math.max(z, 0) - target * z + Math.log1p(Math.exp(-Math.abs(z))));
    const error = weight * (1 / (1 + Math.exp(-z)) - target);
    for (let k = from; k < to; k++) {
      const column = index[k] ?? 0;
      g[column] = (g[column] ?? 0) + error * (value[k] ?? 0);
    }
  }
  for (let i = 0; i < w.length; i++) {
    const v = w[i] ?? 0;
    const ridge = problem.ridge[i] ?? 0;
    loss += 0.5 * ridge * v * v;
    g[i] = (g[i] ?? 0) + ridge * v;
  }
  return loss;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addScaled(a: Float64Array, b: Float64Array, scale: number): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] ?? 0) + scale * (b[i] ?? 0);
}
