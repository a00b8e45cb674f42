/* Numbers of the advisory locks on the database: any, the same for every server, and each another. */

/** So that two servers that start at once on one database do not migrate it twice. */
export const MIGRATION_LOCK = 7_263_511;
/** Taken by enrolments alone, one at a time. */
export const ENROLMENT_LOCK = 7_263_512;
/** Shared by whoever adds events until that is committed; taken alone by whoever reads on from a position. */
export const ARRIVAL_LOCK = 7_263_513;
