import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkModels } from './check-models'

let folder = ''
const fileOf = (file: string, content: string) => ({
  file,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
})
const judge = {
  ...fileOf('judge.onnx', 'one'),
  name: 'a judge',
  version: '1',
  maxTokens: 128,
  labels: ['contradiction', 'entailment', 'neutral'],
}
const encoder = {
  ...fileOf('encoder.onnx', 'two'),
  name: 'an encoder',
  version: '2',
  maxTokens: 64,
  dimensions: 8,
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-models-'))
  await writeFile(join(folder, 'judge.onnx'), 'one')
  await writeFile(join(folder, 'encoder.onnx'), 'two')
  await writeFile(join(folder, 'words.txt'), 'three')
  const manifest = { format: 1, judge, encoder, vocabulary: fileOf('words.txt', 'three') }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('names the models that are what their manifest says', async () => {
  expect(await checkModels(folder)).toEqual([
    { name: 'a judge', version: '1', sha256: judge.sha256 },
    { name: 'an encoder', version: '2', sha256: encoder.sha256 },
  ])
})

it('refuses any file that is another, or is missing', async () => {
  for (const [file, content] of [
    ['judge.onnx', 'one'],
    ['encoder.onnx', 'two'],
    ['words.txt', 'three'],
  ] as const) {
    await writeFile(join(folder, file), content.toUpperCase())
    await expect(checkModels(folder)).rejects.toThrow(`${file} is not the one that belongs here`)
    await rm(join(folder, file))
    await expect(checkModels(folder)).rejects.toThrow(`${file} is missing`)
    await writeFile(join(folder, file), content)
  }
  expect(await checkModels(folder)).toHaveLength(2)
})
