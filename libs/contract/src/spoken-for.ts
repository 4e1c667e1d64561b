/** How a unit is spoken for: by a result of its own, by one shared with others, as a whole with units below, or not. */
export const SPOKEN_FOR = ['own', 'shared', 'whole', 'none'] as const;
