### kmr
