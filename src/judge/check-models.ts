import { readManifest, readVerified } from './model-files'

/** A model whose file was found to be the one that its manifest names. */
export interface CheckedModel {
  readonly name: string
  readonly version: string
  readonly sha256: string
}

/** Reads every file of the judge anew and compares its SHA-256. Rejects with `JudgeFailed`, whose message is for the person. */
export async function checkModels(folder: string): Promise<readonly CheckedModel[]> {
  const { judge, encoder, vocabulary } = await readManifest(folder)
  for (const file of [vocabulary, encoder, judge]) await readVerified(folder, file)
  return [judge, encoder].map(({ name, version, sha256 }) => ({ name, version, sha256 }))
}
