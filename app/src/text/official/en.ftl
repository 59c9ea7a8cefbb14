### en
