import type { JudgeReply } from '../../shared/judge-messages'

/** What came over the port, if it is a reply. Whether it fits the question the engine checks. */
export function judgeReply(data: unknown): JudgeReply | null {
  return isReply(data) ? data : null
}

function isReply(data: unknown): data is JudgeReply {
  if (typeof data !== 'object' || data === null) return false
  if (!('id' in data) || typeof data.id !== 'number' || !('type' in data)) return false
  switch (data.type) {
    case 'identity':
      return 'identity' in data && isIdentity(data.identity)
    case 'scores':
      return 'scores' in data && Array.isArray(data.scores) && data.scores.every(isScore)
    case 'vectors':
      return 'vectors' in data && Array.isArray(data.vectors) && data.vectors.every(isVector)
    case 'problem':
      return 'message' in data && typeof data.message === 'string'
    default:
      return data.type === 'working'
  }
}

function isIdentity(value: unknown): boolean {
  return hasAll(value, ['name', 'version', 'sha256', 'encoderSha256'], 'string')
}

function isScore(value: unknown): boolean {
  return hasAll(value, ['contradiction', 'entailment', 'reverseEntailment'], 'number')
}

function isVector(value: unknown): boolean {
  return value instanceof Float32Array
}

function hasAll(value: unknown, names: readonly string[], type: 'string' | 'number'): boolean {
  if (typeof value !== 'object' || value === null) return false
  const entries = new Map<string, unknown>(Object.entries(value))
  return names.every((name) => typeof entries.get(name) === type)
}
