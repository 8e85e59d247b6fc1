import { expect, it } from 'vitest'
import { type Codebook, DEFAULT_CODEBOOK } from '../../project'
import { choiceForKey, reasonForLetterIn } from './judging-keys'

it('are those of the codebook', () => {
  const grave = { id: 'g', label: 'Grave', meaning: 'conflict', key: '7', definition: '' } as const
  const codebook: Codebook = {
    verdicts: [...DEFAULT_CODEBOOK.verdicts, grave],
    reasons: [
      { id: 'irony', label: 'Irony', letter: 'J', definition: '' },
      { id: 'mute', label: 'Mute', letter: '', definition: '' },
    ],
  }
  expect(choiceForKey(codebook, '7')).toBe(grave)
  expect(choiceForKey(codebook, '2')?.meaning).toBe('no-conflict')
  expect(choiceForKey(codebook, '9')).toBeNull()
  expect(reasonForLetterIn(codebook, 'j')).toBe('irony')
  expect(reasonForLetterIn(codebook, 't')).toBeNull()
  expect(reasonForLetterIn(codebook, '')).toBeNull()
  expect(reasonForLetterIn(DEFAULT_CODEBOOK, 't')).toBe('time')
})
