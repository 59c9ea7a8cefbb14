### fa
