const parts: { readonly [part: string]: string } = {
  Mod: 'CommandOrControl',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  ' ': 'Space',
  '+': 'Plus',
}

/** A command's key ('Mod+Shift+ArrowDown') in Electron's spelling ('CommandOrControl+Shift+Down'). */
export function acceleratorOf(key: string): string {
  // A plus may be the key itself: 'Mod++'.
  return key
    .split(/\+(?=.)/)
    .map((part) => parts[part] ?? part)
    .join('+')
}
