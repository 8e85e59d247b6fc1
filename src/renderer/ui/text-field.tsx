import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string
  /** Hides the label from sight; it is still spoken. */
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly error?: string | null
  readonly placeholder?: string
  /** More than one: a text area of that many rows. */
  readonly rows?: number
}

/** A labelled text input or text area with hint and error in plain words. */
export function TextField({
  label,
  labelHidden,
  hint,
  error,
  placeholder = '',
  rows = 1,
  ...rest
}: TextFieldProps) {
  const shared = { className: 'field__input', placeholder }
  return (
    <AriaTextField {...rest} className="field" isInvalid={Boolean(error)}>
      <Label className={labelHidden ? 'visually-hidden' : 'field__label'}>{label}</Label>
      {rows > 1 ? <TextArea {...shared} rows={rows} /> : <Input {...shared} />}
      {hint && !error && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </AriaTextField>
  )
}
