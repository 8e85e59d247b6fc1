import { type Contrast, type Theme, useSetting } from '../../storage/settings'
import { type Choice, ChoiceGroup } from '../../ui/choice-group'
import { Page, PageSection } from '../../ui/page'
import { Toggle } from '../../ui/toggle'
import { EnvironmentFacts } from './environment-facts'
import { type ChangeableKey, KeyChoices } from './key-choices'

import { ReadingType } from './reading-type'
import { ReviewerName } from './reviewer-name'
import { SelfTest } from './self-test'
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

/** How the window looks and listens, and what it can show about itself. Every choice is kept at once. */
export function SettingsView({ keys }: { readonly keys: readonly ChangeableKey[] }) {
  const [theme, setTheme] = useSetting('theme')
  const [contrast, setContrast] = useSetting('contrast')
  const [letterKeys, setLetterKeys] = useSetting('letterKeys')
  return (
    <Page title="Settings" testId="settings">
      <PageSection title="Light and contrast">
        <div className="settings__choices">
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
        </div>
      </PageSection>
      <PageSection title="Reading">
        <ReadingType />
      </PageSection>
      <PageSection title="Keys">
        <Toggle isSelected={letterKeys} onChange={(on) => void setLetterKeys(on)}>
          Single letters act as keys (J, K, 1, 2, 3, T, N …). They never fire while you type.
        </Toggle>
        {letterKeys && <KeyChoices keys={keys} />}
      </PageSection>
      <PageSection title="Project files">
        <ReviewerName />
      </PageSection>
      <PageSection title="Nothing leaves this machine">
        <SelfTest />
      </PageSection>
      <PageSection title="This installation">
        <EnvironmentFacts />
      </PageSection>
    </Page>
  )
}
