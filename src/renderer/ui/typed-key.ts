/** A key in place of the one that was pressed, which it still knows: a letter for a reason is what was pressed. */
class MeantKeyEvent extends KeyboardEvent {
  readonly pressed: string

  constructor(event: KeyboardEvent, meant: string) {
    super(event.type, {
      key: meant,
      bubbles: true,
      cancelable: true,
      composed: true,
      repeat: event.repeat,
      view: window,
    })
    this.pressed = event.key
  }
}

/** The event of the key that is meant, in place of the one that was pressed. */
export function meantEvent(event: KeyboardEvent, meant: string): KeyboardEvent {
  return new MeantKeyEvent(event, meant)
}

/** What was pressed, whatever it means. */
export function typedKey(event: KeyboardEvent): string {
  return event instanceof MeantKeyEvent ? event.pressed : event.key
}
