/** How a relation is put: said to hold, planned, demanded, hoped for, or taken for granted. */
export type Modality = 'asserted' | 'planned' | 'demanded' | 'hoped' | 'presupposed';
