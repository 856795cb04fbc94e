/** All that needs the chart library, so that it is loaded with the first chart and not before. */
export { seriesPlot } from "./series";
export { suppliersPlot } from "./suppliers";
export { vintagesPlot } from "./vintages";
