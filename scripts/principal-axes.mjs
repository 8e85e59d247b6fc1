/** Off-diagonal rest, as a share of the whole, from which the matrix counts as diagonal. */
const DIAGONAL = 1e-20
/** Jacobi's method needs six to ten rounds for a hundred dimensions. */
const MAX_ROUNDS = 50

/**
 * The directions in which centred rows spread, widest first, as unit vectors; by Jacobi's rotations on their
 * covariance, so that the result is the same on every machine. Each axis points where its largest part is positive.
 * @param {readonly Float64Array[]} rows
 * @returns {readonly Float64Array[]}
 */
export function principalAxes(rows) {
  const size = rows[0]?.length ?? 0
  const matrix = covariance(rows, size)
  const axes = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => +(i === j)),
  )
  for (let round = 0; round < MAX_ROUNDS && !isDiagonal(matrix); round++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q)
  }
  return matrix
    .map((row, i) => ({ spread: row[i] ?? 0, axis: pointed(axes[i] ?? new Float64Array(size)) }))
    .sort((x, y) => y.spread - x.spread)
    .map(({ axis }) => axis)
}

/** @param {readonly Float64Array[]} rows @param {number} size */
function covariance(rows, size) {
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  for (const row of rows) {
    for (let i = 0; i < size; i++)
      for (let j = i; j < size; j++) matrix[i][j] += (row[i] * row[j]) / rows.length
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) matrix[i][j] = matrix[j][i]
  return matrix
}

/** @param {readonly Float64Array[]} matrix */
function isDiagonal(matrix) {
  let beside = 0
  let all = 0
  for (const [i, row] of matrix.entries()) {
    for (const [j, x] of row.entries()) {
      all += x * x
      if (i !== j) beside += x * x
    }
  }
  return beside <= all * DIAGONAL
}

/**
 * Turns the plane of axes `p` and `q` so that they no longer vary together. `axes` holds one axis a row.
 * @param {readonly Float64Array[]} matrix @param {readonly Float64Array[]} axes @param {number} p @param {number} q
 */
function rotate(matrix, axes, p, q) {
  const together = matrix[p][q]
  if (together === 0) return
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * together)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of matrix) turn(row, p, q, c, s)
  turnRows(matrix, p, q, c, s)
  turnRows(axes, p, q, c, s)
}

/** @param {Float64Array} row @param {number} p @param {number} q @param {number} c @param {number} s */
function turn(row, p, q, c, s) {
  const x = row[p]
  const y = row[q]
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}

/** @param {readonly Float64Array[]} rows @param {number} p @param {number} q @param {number} c @param {number} s */
function turnRows(rows, p, q, c, s) {
  for (let i = 0; i < rows[p].length; i++) {
    const x = rows[p][i]
    const y = rows[q][i]
    rows[p][i] = c * x - s * y
    rows[q][i] = s * x + c * y
  }
}

/** @param {Float64Array} axis */
function pointed(axis) {
  const largest = axis.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most), 0)
  return largest < 0 ? axis.map((x) => -x) : axis
}
