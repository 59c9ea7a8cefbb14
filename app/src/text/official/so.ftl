### so
