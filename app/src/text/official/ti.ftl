### ti
