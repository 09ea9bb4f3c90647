// Letters that look for a name: they gather until a pause. Where letters are commands, ' begins.

/** Letters belong together until this much silence, in milliseconds. */
const PAUSE = 1400;

export class TypeAhead {
  /** ' was pressed and no letter yet. */
  open = $state(false);
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether a key is meant for looking. */
  takes(key: string, singleKeys: boolean): boolean {
    if (this.open || this.text !== '') return key.length === 1 || key === 'Backspace';
    if (key === "'") return true;
    return !singleKeys && key.length === 1 && key !== ' ' && /[\p{L}\p{N}]/u.test(key);
  }

  press(key: string, seek: (text: string) => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), PAUSE);
    if (key === "'" && !this.open && this.text === '') {
      this.open = true;
      return;
    }
    this.text = key === 'Backspace' ? this.text.slice(0, -1) : this.text + key;
    if (this.text.trim() !== '') seek(this.text);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.open = false;
    this.text = '';
  }
}
