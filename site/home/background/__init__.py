"""Work in the background: jobs, the one process that runs them, and the process that looks after that one."""
