### de-simple
