import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { JudgeFailed } from './judge-failed'

/** One sequence of a batch: numbers of tokens, and where the second text begins (the length where there is none). */
export interface Sequence {
  readonly ids: readonly number[]
  readonly second: number
}

/** A loaded model: equally long sequences in, one row of numbers for each out. */
export interface ModelSession {
  /** All sequences must be of one length. Blocks the thread while the model runs. */
  run(batch: readonly Sequence[]): Promise<readonly Float32Array[]>
  close(): Promise<void>
}

type Inputs = readonly ('input_ids' | 'attention_mask' | 'token_type_ids')[]

interface ModelShape {
  readonly inputs: Inputs
  readonly output: string
  /** Numbers in a row of the output. */
  readonly width: number
  readonly threads: number
}

/**
 * Loads a model for the processor. Rejects with `JudgeFailed` when the machine cannot run it or it has other inputs
 * or outputs.
 */
export async function openSession(model: Uint8Array, shape: ModelShape): Promise<ModelSession> {
  const runtime = await loadRuntime()
  let session: InferenceSession
  try {
    session = await runtime.InferenceSession.create(model, options(shape.threads))
  } catch (cause) {
    throw new JudgeFailed('unusable', 'The judge’s model cannot be loaded on this machine.', cause)
  }
  const fits =
    shape.inputs.every((name) => session.inputNames.includes(name)) &&
    session.inputNames.length === shape.inputs.length &&
    session.outputNames.includes(shape.output)
  if (!fits)
    throw new JudgeFailed('unusable', 'The judge’s model has other inputs or outputs than it should.')
  return {
    run: async (batch) => {
      const feeds = Object.fromEntries(
        shape.inputs.map((name) => [name, tensor(runtime.Tensor, batch, VALUES[name])]),
      )
      let row: Tensor | undefined
      try {
        row = (await session.run(feeds, [shape.output]))[shape.output]
      } catch (cause) {
        throw new JudgeFailed('unusable', 'The judge’s model failed on a text.', cause)
      }
      return rowsOf(row?.data, batch.length, shape.width)
    },
    close: () => session.release(),
  }
}

const VALUES: Readonly<Record<Inputs[number], (sequence: Sequence, at: number) => number>> = {
  input_ids: ({ ids }, at) => ids[at] ?? 0,
  attention_mask: () => 1,
  token_type_ids: ({ second }, at) => (at >= second ? 1 : 0),
}

/** Loaded only when a judge is wanted: its native code is large. */
async function loadRuntime(): Promise<typeof import('onnxruntime-node')> {
  // Official builds of the runtime from 1.29 on report to their maker unless this is set before they are loaded.
  process.env['ORT_DISABLE_TELEMETRY'] = '1'
  try {
    return await import('onnxruntime-node')
  } catch (cause) {
    throw new JudgeFailed('unusable', 'This machine has no program that can run the judge.', cause)
  }
}

function options(threads: number): InferenceSession.SessionOptions {
  return {
    executionProviders: ['cpu'],
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Memory is kept from run to run, which saves a tenth of the time; but no plan for each length.
    enableCpuMemArena: true,
    enableMemPattern: false,
    // Errors only; they come as exceptions anyway.
    logSeverityLevel: 3,
    // Threads that wait sleep: the window and the engine need the processor too.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  }
}

function tensor(
  make: typeof Tensor,
  batch: readonly Sequence[],
  numberAt: (sequence: Sequence, at: number) => number,
): Tensor {
  const length = batch[0]?.ids.length ?? 0
  const data = new BigInt64Array(batch.length * length)
  for (const [row, sequence] of batch.entries()) {
    if (sequence.ids.length !== length)
      throw new RangeError('The sequences of a batch have different lengths.')
    for (let at = 0; at < length; at++) data[row * length + at] = BigInt(numberAt(sequence, at))
  }
  return new make('int64', data, [batch.length, length])
}

function rowsOf(data: Tensor['data'] | undefined, count: number, width: number): readonly Float32Array[] {
  const usable = data instanceof Float32Array && data.length === count * width && data.every(Number.isFinite)
  if (!usable) throw new JudgeFailed('unusable', 'The judge’s model gave something other than numbers.')
  return Array.from({ length: count }, (_, row) => data.slice(row * width, (row + 1) * width))
}
