/** Who publishes this copy, as its host said when building it; empty for a copy to try out. */
export const load = () => ({ contact: process.env.OUTTURN_CONTACT ?? '' });
