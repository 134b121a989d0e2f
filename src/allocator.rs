//! What gives memory out and takes it back, for the program, its tests and its measurements alike.

/// A build makes and drops short texts by the million.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
