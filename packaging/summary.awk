# Reads `ctest --verbose`: shows the tests that failed or were skipped, with their reasons, and sums Qt Test's totals.
# A program that crashed, ran out of time or gave no totals counts as one failure.

# A test program's own lines start with its number in ctest.
/^[0-9]+: / {
    id = substr($1, 1, length($1) - 1)
    line = substr($0, index($0, " ") + 1)
    if (line ~ /^(FAIL!|XPASS|SKIP) /)
        shown[id] = 1
    else if (line !~ /^   /)
        shown[id] = 0
    if (shown[id])
        print line
    if (line ~ /^Totals: /) {
        split(line, word, " ")
        passed += word[2]; failed += word[4]; skipped += word[6]
        totals[id] = 1; failedIn[id] += word[4]
    }
    next
}

# "  3/12 Test  #3: media ...........***Timeout 300.01 sec"
/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: / {
    match($0, /#[0-9]+/)
    id = substr($0, RSTART + 1, RLENGTH - 1)
    programs++
    if ($0 ~ / Passed / && totals[id])
        next
    if (!failedIn[id]) {
        failed++
        sub(/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: /, "")
        print "FAIL!  : " $0
    }
}

END {
    if (!programs) {
        failed++
        print "FAIL!  : no test ran"
    }
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
    exit failed > 0
}
