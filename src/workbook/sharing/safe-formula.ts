import type { DefinedName } from "../calculation";
import { callsIn } from "../formula/calls-in";
import { tokensOf, type Token } from "../formula/tokens";

/**
 * Functions that only calculate from what the workbook holds. What is not named here is not entered from what a
 * workbook kept: functions that ask the network (WEBSERVICE, IMAGE, STOCKHISTORY), other programs (RTD, CALL, CUBE...),
 * other add-ins and other files, and such as lead a person astray (HYPERLINK).
 */
const calculating = new Set(
  (
    "ABS ACOS ACOSH ACOT ACOTH AGGREGATE ARABIC ASIN ASINH ATAN ATAN2 ATANH BASE CEILING CEILING.MATH COMBIN COMBINA " +
    "COS COSH COT COTH CSC CSCH DECIMAL DEGREES EVEN EXP FACT FACTDOUBLE FLOOR FLOOR.MATH GCD INT LCM LN LOG LOG10 " +
    "MDETERM MINVERSE MMULT MOD MROUND MULTINOMIAL MUNIT ODD PI POWER PRODUCT QUOTIENT RADIANS ROMAN ROUND ROUNDDOWN " +
    "ROUNDUP SEC SECH SEQUENCE SERIESSUM SIGN SIN SINH SQRT SQRTPI SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMX2MY2 " +
    "SUMX2PY2 SUMXMY2 TAN TANH TRUNC AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CONFIDENCE.NORM CORREL COUNT COUNTA " +
    "COUNTBLANK COUNTIF COUNTIFS COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR GEOMEAN GROWTH HARMEAN " +
    "INTERCEPT KURT LARGE LINEST LOGEST MAX MAXA MAXIFS MEDIAN MIN MINA MINIFS MODE MODE.SNGL NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK QUARTILE QUARTILE.INC RANK RANK.AVG " +
    "RANK.EQ RSQ SKEW SLOPE SMALL STANDARDIZE STDEV STDEV.P STDEV.S STEYX TREND TRIMMEAN VAR VAR.P VAR.S AND FALSE IF " +
    "IFERROR IFNA IFS LAMBDA LET NOT OR SWITCH TRUE XOR BYCOL BYROW MAKEARRAY MAP REDUCE SCAN CHOOSE CHOOSECOLS " +
    "CHOOSEROWS COLUMN COLUMNS DROP EXPAND FILTER HLOOKUP HSTACK INDEX LOOKUP MATCH ROW ROWS SORT SORTBY TAKE TOCOL " +
    "TOROW TRANSPOSE UNIQUE VLOOKUP VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH ANCHORARRAY SINGLE DATE DATEDIF DATEVALUE " +
    "DAY DAYS DAYS360 EDATE EOMONTH HOUR ISOWEEKNUM MINUTE MONTH NETWORKDAYS NETWORKDAYS.INTL SECOND TIME TIMEVALUE " +
    "WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC CHAR CLEAN CODE CONCAT CONCATENATE DOLLAR EXACT FIND FIXED LEFT " +
    "LEN LOWER MID NUMBERVALUE PROPER REPLACE REPT RIGHT SEARCH SUBSTITUTE T TEXT TEXTAFTER TEXTBEFORE TEXTJOIN " +
    "TEXTSPLIT TRIM UNICHAR UNICODE UPPER VALUE CUMIPMT CUMPRINC DB DDB EFFECT FV FVSCHEDULE IPMT IRR ISPMT MIRR " +
    "NOMINAL NPER NPV PDURATION PMT PPMT PV RATE RRI SLN SYD VDB XIRR XNPV ERROR.TYPE ISBLANK ISERR ISERROR ISEVEN " +
    "ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT N NA TYPE CONVERT"
  ).split(" "),
);

/**
 * Whether a formula from an untrusted place may be entered: it calls a function of ours, and besides only calculates
 * from cells of this workbook. Names that it uses are held to the same. Anything that is not understood says no.
 */
export function isSafeFormula(formula: string, names: readonly DefinedName[]): boolean {
  return callsIn(formula).length > 0 && isCalculation(formula, names);
}

/** The same for a formula that need not call us: what stood on a sheet of ours. */
export function isCalculation(formula: string, names: readonly DefinedName[]): boolean {
  return onlyCalculates(formula, names, 0);
}

/** Names that are followed from name to name. */
const LONGEST_CHAIN = 10;

function onlyCalculates(formula: string, names: readonly DefinedName[], depth: number): boolean {
  if (depth > LONGEST_CHAIN) return false;
  const followed = (name: string) => {
    const bare = bareName(name);
    const meant = names.filter((defined) => bareName(defined.name) === bare);
    return {
      isKnown: meant.length > 0,
      isSafe: meant.every((one) => onlyCalculates(one.formula, names, depth + 1)),
    };
  };
  return tokensOf(formula).every((token) => isHarmless(token, followed));
}

function isHarmless(
  { type, value }: Token,
  followed: (name: string) => { isKnown: boolean; isSafe: boolean },
): boolean {
  switch (type) {
    case "operator":
      // What asks another program: =cmd|'/c calc'!A1.
      return value !== "|";
    case "func": {
      const name = value.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
      if (calculating.has(name) || /^(?:RE\.|_XLDUDF_RE_)[A-Z]+$/.test(name)) return true;
      const named = followed(value);
      return named.isKnown && named.isSafe;
    }
    case "range":
    case "range_beam":
    case "range_ternary":
      return !/[[\]|]/.test(value);
    case "range_named":
      // An unknown one is a parameter of LET or LAMBDA, or #NAME?; with a sheet or file before it, it is neither.
      return (
        !/[[\]|]/.test(value) && followed(value).isSafe && (!value.includes("!") || followed(value).isKnown)
      );
    case "structured":
      return !value.includes("!");
    default:
      return type !== "unknown";
  }
}

function bareName(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1).toLowerCase();
}
