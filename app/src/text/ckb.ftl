### ckb
