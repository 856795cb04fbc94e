/** Apart from the carried release, which is read at every opening: these parts are read only where they are asked for. */
export const KEPT_NAMESPACE = "urn:rare-earth-figures:kept";
