/** Whether a colour counts as black. */

/** Channels of a colour up to this, of 255, count as black: printers' black and converted CMYK. */
const darkest = 0x3c;

/** @param color `#rrggbb` */
export function isBlack(color: string): boolean {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color)?.slice(1) ?? [];
  return channels.length === 3 && channels.every((channel) => Number.parseInt(channel, 16) <= darkest);
}

export const sayColor = (color: string): string => (color === 'pattern' ? 'hoa văn' : color);
