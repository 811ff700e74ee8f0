import fc from 'fast-check';

// The tests beside the code try a hundred made-up cases each; a mutant that twenty don't find is for another test.
fc.configureGlobal({ numRuns: 20 });
