/** A call for each message that the data can provoke, by the reason in the catalogue. */
export const messageExamples: Readonly<Record<string, string>> = {
  blank: '=RE.SHARE("","China")',
  "unknown name": '=RE.SHARE("magnetz","China")',
  "ambiguous name": '=RE.SHARE("cobalt","Congo")',
  "no such stage": '=RE.SHARE("refined magnets","China")',
  "bad year": '=RE.SHARE("magnets","China","last year")',
  "year is a date": '=RE.SHARE("magnets","China",45658)',
  "bad estimate": '=RE.SHARE("magnets","China",,"best")',
  "bad as-of date": '=RE.SHARE("magnets","China",,,,2025)',
  "bad date": '=RE.EVENTS("Japan","long ago")',
  "bad count": '=RE.TOP("rare earths","few")',
  "bad field": '=RE.SOURCE("share","magnets","China",,,,,,"colour")',
  "bad list": '=RE.LIST("metals")',
  "part of a name": '=RE.PRICE("dysprosium")',
  "no series": '=RE.DEPENDENCE("magnets","Japan")',
  choose: '=RE.PRICE("natural graphite")',
  "choose measure": '=RE.DEPENDENCE("natural graphite","US",,,,"BACI")',
  "no such source": '=RE.SHARE("magnets","China",,,"USGS")',
  "wrong unit": '=RE.COSTPREMIUM("Estonia")',
  "as-of too late": '=RE.SHARE("magnets","China",,,,"2030-01-01")',
  "not yet published": '=RE.SHARE("magnets","China",,,,"2024-12-31")',
  "no period": '=RE.SHARE("magnets","China",2020)',
  "only forecasts": '=RE.SERIES("cost premium","batteries","India")',
  "none in span": '=RE.SERIES("share","rare earths","China",,1950,1960)',
  "not available": '=RE.RESERVES("rare earths","India")',
  "no estimate": '=RE.DEPENDENCE("EV batteries","India",,,"high")',
  "low coverage": '=RE.HHI("magnet rare earths")',
  "no events": '=RE.EVENTS("Brazil",1950,1960)',
};

/** Reasons that no call of today's data provokes; they are tested with data and with workbooks made for it. */
export const notProvokable = [
  ...["not text", "choose product", "choose market", "redacted"],
  ...["workbook not read", "workbook unreadable"],
];
