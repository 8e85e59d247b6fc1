import { expect, it } from 'vitest'
import { kappaFigure, kappaWord, percent } from './agreement-words'

it('has the words of Landis and Koch, upper ends included', () => {
  expect([-0.1, 0, 0.2, 0.21, 0.4, 0.6, 0.61, 0.81, 1].map(kappaWord)).toEqual([
    'poor',
    'slight',
    'slight',
    'fair',
    'fair',
    'moderate',
    'substantial',
    'almost perfect',
    'almost perfect',
  ])
})

it('writes figures as they are printed', () => {
  expect([0.6249, -0.126, -0.001, 1].map(kappaFigure)).toEqual(['0.62', '−0.13', '0.00', '1.00'])
  expect(percent(0.834)).toBe('83 %')
})
