### ro
