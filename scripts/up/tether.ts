// Loaded into the server before anything else: when whoever started it is gone, even by force, it ends in good order too.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
