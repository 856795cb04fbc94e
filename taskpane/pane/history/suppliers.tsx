import { useCallback, useMemo } from "react";
import type { Found } from "../../../src/figures/found";
import { fellowSuppliers, type FellowSuppliers } from "../../../src/figures/history/fellow-suppliers";
import type { Release } from "../../../src/figures/release";
import { messages } from "../messages";
import { figureInWords } from "../wording/figure-value";
import { numberInWords } from "../wording/number";
import { writePeriod } from "../wording/period";
import { Chart } from "./chart/chart";
import { suppliersHeight } from "./chart/heights";
import type { Plots } from "./chart/use-plots";
import { Numbers } from "./parts/numbers";
import { Section } from "./parts/section";

const words = messages.history.suppliers;

interface SuppliersProps {
  readonly figure: Found;
  readonly release: Release;
}

/** All suppliers of a product, with the one that the card is about marked. */
export function Suppliers({ figure, release }: SuppliersProps) {
  const fellows = useMemo(() => fellowSuppliers(figure, release), [figure, release]);
  if (fellows === undefined) return <Section title={words.title} digest={words.none} />;
  const [first] = fellows.shares as readonly [Found];
  return (
    <Section title={words.title} digest={words.digest(fellows.shares.length, writePeriod(first.period))}>
      {() => <Shares fellows={fellows} figure={figure} release={release} />}
    </Section>
  );
}

function Shares({ fellows, figure, release }: SuppliersProps & { readonly fellows: FellowSuppliers }) {
  const suppliers = useMemo(
    () =>
      fellows.shares.map((share) => ({
        name: release.vocabulary.places.label(share.place),
        figure: share,
        isShown: share.place === figure.place,
      })),
    [fellows, figure.place, release],
  );
  const draw = useCallback(
    ({ suppliersPlot }: Plots, width: number) => suppliersPlot(suppliers, width),
    [suppliers],
  );
  const [first] = fellows.shares as readonly [Found];
  const largest = suppliers
    .slice(0, LARGEST)
    .map((supplier) => `${supplier.name} ${figureInWords(supplier.figure)}`);
  return (
    <>
      <Chart
        sentence={[
          words.sentence(largest, suppliers.length - largest.length),
          words.covered(coveredInWords(fellows), first.publication, writePeriod(first.period)),
        ].join(" ")}
        legend={legendOf(fellows, figure)}
        height={suppliersHeight(suppliers.length)}
        draw={draw}
      />
      <Numbers
        caption={words.title}
        heads={[words.place, words.share]}
        rows={suppliers.map((supplier) => ({
          key: supplier.figure.place,
          name: supplier.name,
          value: figureInWords(supplier.figure),
          isShown: supplier.isShown,
        }))}
      />
    </>
  );
}

/** The sentence names these, the chart all. */
const LARGEST = 3;

function legendOf({ covered, isOwn }: FellowSuppliers, { originator }: Found): string {
  return [isOwn ? "" : words.elsewhere(originator), covered > 1 ? words.overfull : ""].join(" ").trim();
}

/** To a hundredth of a percent: the shares are printed no finer. */
function coveredInWords({ covered }: FellowSuppliers): string {
  return numberInWords(Number(covered.toFixed(4)), "fraction");
}
