/** Loaded before a program: its clock runs a year and a day ahead. */
const ahead = 366 * 86_400_000;
const RealDate = Date;

class LaterDate extends RealDate {
  /** @param {[]} values */
  constructor(...values) {
    if (values.length === 0) super(RealDate.now() + ahead);
    else super(...values);
  }

  static now() {
    return RealDate.now() + ahead;
  }
}

globalThis.Date = new Proxy(LaterDate, { apply: () => new LaterDate().toString() });
