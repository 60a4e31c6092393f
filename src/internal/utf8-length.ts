/** Counts the bytes of a text in UTF-8; half a surrogate pair counts 3, as the replacement character does. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit <= 0xdbff && text.charCodeAt(i + 1) >>> 10 === 0x37) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}
