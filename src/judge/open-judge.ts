import { WordPieces } from '../core'
import { JudgeFailed } from './judge-failed'
import { type LocalJudge, localJudge } from './local-judge'
import { readManifest, readVerified } from './model-files'
import { openSession } from './model-session'

export interface JudgeOptions {
  /** Threads of the processor for one run of a model. */
  readonly threads?: number
  /** Most sequences in one run of a model. */
  readonly batchSize?: number
}

/** Half of a small machine; more threads gain little on sentences. */
const THREADS = 2
/** Eight pairs, both ways: a tenth faster than four, and an answer to “stop” waits for less than a tenth of a second. */
const BATCH_SIZE = 16

/**
 * Opens the judge whose files are in `folder`, after every file was found to be the one that its manifest names.
 * The sentence encoder is loaded when first asked. Rejects with `JudgeFailed`, whose message is for the person.
 */
export async function openJudge(folder: string, options: JudgeOptions = {}): Promise<LocalJudge> {
  const manifest = await readManifest(folder)
  const threads = options.threads ?? THREADS
  const pieces = wordPieces((await readVerified(folder, manifest.vocabulary)).toString('utf8'))
  // Checked now, so that a damaged folder is refused as a whole, and again when it is loaded.
  await readVerified(folder, manifest.encoder)
  const judge = await openSession(await readVerified(folder, manifest.judge), {
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'],
    output: 'logits',
    width: manifest.judge.labels.length,
    threads,
  })
  return localJudge({
    identity: {
      name: manifest.judge.name,
      version: manifest.judge.version,
      sha256: manifest.judge.sha256,
      encoderSha256: manifest.encoder.sha256,
    },
    pieces,
    maxTokens: manifest.judge.maxTokens,
    maxEncoderTokens: manifest.encoder.maxTokens,
    batchSize: options.batchSize ?? BATCH_SIZE,
    labels: manifest.judge.labels,
    judge,
    openEncoder: async () =>
      openSession(await readVerified(folder, manifest.encoder), {
        inputs: ['input_ids', 'attention_mask'],
        output: 'embedding',
        width: manifest.encoder.dimensions,
        threads,
      }),
  })
}

function wordPieces(vocabulary: string): WordPieces {
  try {
    return new WordPieces(vocabulary)
  } catch (cause) {
    throw new JudgeFailed('damaged', 'The judge’s vocabulary cannot be used.', cause)
  }
}
