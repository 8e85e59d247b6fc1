import {
  type Contrast,
  READING_SIZES,
  type ReadingSize,
  type Theme,
  useSetting,
} from '../../storage/settings'
import { type Choice, ChoiceGroup } from '../../ui/choice-group'
import { Page, PageSection } from '../../ui/page'
import { Toggle } from '../../ui/toggle'
import { EnvironmentFacts } from './environment-facts'
import { OfflineCheck } from './offline-check'
import { ReviewerName } from './reviewer-name'
import './settings.css'

const THEME_CHOICES: readonly Choice<Theme>[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const CONTRAST_CHOICES: readonly Choice<Contrast>[] = [
  { value: 'system', label: 'As the system' },
  { value: 'more', label: 'High' },
]

const SIZE_WORDS: { readonly [S in ReadingSize]: string } = {
  16: 'Small',
  18: 'Normal',
  20: 'Large',
  22: 'Larger',
}

const SIZE_CHOICES = READING_SIZES.map((size) => ({ value: `${size}`, label: SIZE_WORDS[size] }))

/** How the window looks and listens, and what it can show about itself. Every choice is kept at once. */
export function SettingsView() {
  const [theme, setTheme] = useSetting('theme')
  const [contrast, setContrast] = useSetting('contrast')
  const [readingSize, setReadingSize] = useSetting('readingSize')
  const [letterKeys, setLetterKeys] = useSetting('letterKeys')
  const chooseSize = (value: string) => {
    const size = READING_SIZES.find((one) => `${one}` === value)
    if (size) void setReadingSize(size)
  }
  return (
    <Page title="Settings" testId="settings">
      <PageSection title="Reading">
        <ChoiceGroup
          label="Light or dark"
          choices={THEME_CHOICES}
          value={theme}
          onChange={(value) => void setTheme(value)}
        />
        <ChoiceGroup
          label="Contrast"
          choices={CONTRAST_CHOICES}
          value={contrast}
          onChange={(value) => void setContrast(value)}
        />
        <ChoiceGroup
          label="Size of the text"
          choices={SIZE_CHOICES}
          value={`${readingSize}`}
          onChange={chooseSize}
        />
        <p className="settings__specimen" aria-hidden>
          The ministry said on Monday that the channel had never been closed; two days later it said that
          there was none.
        </p>
      </PageSection>
      <PageSection title="Keys">
        <Toggle isSelected={letterKeys} onChange={(on) => void setLetterKeys(on)}>
          Single letters act as keys (J, K, 1, 2, 3, T, N …). They never fire while you type.
        </Toggle>
      </PageSection>
      <PageSection title="Project files">
        <ReviewerName />
      </PageSection>
      <PageSection title="Offline">
        <OfflineCheck />
      </PageSection>
      <PageSection title="This installation">
        <EnvironmentFacts />
      </PageSection>
    </Page>
  )
}
