const { writeSync } = require("node:fs");

/**
 * Ends a test run with one plain line, "N passed, N failed", for people and machines that read only the end. It is
 * written as the process exits, since jest prints its own totals after the reporters are done.
 */
class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`;
    process.once("exit", () => writeSync(1, line));
  }
}

module.exports = ClosingLine;
