// Kept out of these pages, so that a change of the script changes none of them.
