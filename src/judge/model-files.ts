import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { JudgeFailed } from './judge-failed'

/** The file that names the others. */
export const MANIFEST = 'manifest.json'

const File = z.object({
  /** A name in the same folder, never a path out of it. */
  file: z.string().regex(/^[\w-][\w.-]*$/u),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  bytes: z.int().positive(),
})
const Model = File.extend({
  name: z.string().min(1),
  version: z.string().min(1),
  /** Longest sequence, with start and ends. */
  maxTokens: z.int().min(16).max(512),
})
const LABELS = ['contradiction', 'entailment', 'neutral'] as const
const Manifest = z.object({
  format: z.literal(1),
  judge: Model.extend({
    /** What the judge's three numbers stand for, in their order. */
    labels: z.array(z.enum(LABELS)).refine((labels) => new Set(labels).size === LABELS.length),
  }),
  encoder: Model.extend({ dimensions: z.int().positive() }),
  vocabulary: File,
})

/** What the folder of the judge's models says of itself. */
export type ModelManifest = z.infer<typeof Manifest>
type ModelFile = z.infer<typeof File>

/** Reads and checks the manifest. Rejects with `JudgeFailed` where there is none or it says something else. */
export async function readManifest(folder: string): Promise<ModelManifest> {
  const text = (await bytesOf(folder, MANIFEST)).toString('utf8')
  try {
    return Manifest.parse(JSON.parse(text))
  } catch (cause) {
    throw new JudgeFailed('damaged', `The judge’s ${MANIFEST} cannot be understood.`, cause)
  }
}

/** The bytes of a file of the manifest, after its size and SHA-256 were found to be the ones named there. */
export async function readVerified(folder: string, { file, sha256, bytes }: ModelFile): Promise<Buffer> {
  const content = await bytesOf(folder, file)
  if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) {
    throw new JudgeFailed(
      'damaged',
      `The judge’s file ${file} is not the one that belongs here (its fingerprint differs), so it is not used.`,
    )
  }
  return content
}

async function bytesOf(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file))
  } catch (cause) {
    throw new JudgeFailed('missing', `The judge’s file ${file} is missing or cannot be read.`, cause)
  }
}
