import {
  READING_SIZES,
  type ReadingFace,
  type ReadingLeading,
  type ReadingMeasure,
  type ReadingSize,
  useSetting,
} from '../../storage/settings'
import { type Choice, ChoiceGroup } from '../../ui/choice-group'
import { Toggle } from '../../ui/toggle'

const FACE_CHOICES: readonly Choice<ReadingFace>[] = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans serif' },
]

const SIZE_WORDS: { readonly [S in ReadingSize]: string } = {
  16: 'Small',
  18: 'Normal',
  20: 'Large',
  22: 'Larger',
}

const SIZE_CHOICES = READING_SIZES.map((size) => ({ value: `${size}`, label: SIZE_WORDS[size] }))

const LEADING_CHOICES: readonly Choice<ReadingLeading>[] = [
  { value: 'close', label: 'Close' },
  { value: 'normal', label: 'Normal' },
  { value: 'open', label: 'Open' },
]

const MEASURE_CHOICES: readonly Choice<ReadingMeasure>[] = [
  { value: 'narrow', label: 'Narrow' },
  { value: 'normal', label: 'Normal' },
  { value: 'wide', label: 'Wide' },
]

/** In what type sources are read, with a specimen in it. */
export function ReadingType() {
  const [face, setFace] = useSetting('readingFace')
  const [size, setSize] = useSetting('readingSize')
  const [leading, setLeading] = useSetting('readingLeading')
  const [measure, setMeasure] = useSetting('readingMeasure')
  const [numbers, setNumbers] = useSetting('paragraphNumbers')
  const chooseSize = (value: string) => {
    const chosen = READING_SIZES.find((one) => `${one}` === value)
    if (chosen) void setSize(chosen)
  }
  return (
    <>
      <div className="settings__choices">
        <ChoiceGroup
          label="Typeface"
          choices={FACE_CHOICES}
          value={face}
          onChange={(value) => void setFace(value)}
        />
        <ChoiceGroup
          label="Size of the text"
          choices={SIZE_CHOICES}
          value={`${size}`}
          onChange={chooseSize}
        />
        <ChoiceGroup
          label="Space between lines"
          choices={LEADING_CHOICES}
          value={leading}
          onChange={(value) => void setLeading(value)}
        />
        <ChoiceGroup
          label="Length of lines"
          choices={MEASURE_CHOICES}
          value={measure}
          onChange={(value) => void setMeasure(value)}
        />
      </div>
      <Toggle isSelected={numbers} onChange={(on) => void setNumbers(on)}>
        Number the paragraphs of each source in its margin.
      </Toggle>
      <p className="settings__specimen" aria-hidden>
        The ministry said on Monday that the channel had never been closed; two days later it said that there
        was none. Asked which of the two was meant, a spokesman read the first statement out once more.
      </p>
    </>
  )
}
