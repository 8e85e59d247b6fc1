import { type FormEvent, useState } from 'react'
import { useReviewer } from '../../engine/use-reviewer'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'

/** The name under which colleagues see the reader's verdicts. What was typed stays when it could not be stored. */
export function ReviewerName() {
  const [reviewer, rename] = useReviewer()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const value = typed ?? reviewer?.name ?? ''
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    rename(value).then(
      () => setTyped(null),
      () => setProblem('The name was not stored. It stays here: please try again.'),
    )
  }
  return (
    <form className="reviewer" onSubmit={save}>
      <TextField
        label="Your name"
        value={value}
        maxLength={120}
        hint="Colleagues who merge a project file of yours see your verdicts under it; nothing else uses it."
        error={problem}
        onChange={(text) => {
          setTyped(text)
          setProblem(null)
        }}
      />
      <Button type="submit" isDisabled={typed === null || typed === reviewer?.name}>
        Keep
      </Button>
    </form>
  )
}
