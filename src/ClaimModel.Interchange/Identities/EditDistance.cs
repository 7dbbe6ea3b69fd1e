namespace ClaimModel.Interchange.Identities;

/// <summary>The number of letters that are inserted, deleted, replaced or exchanged with their neighbor to change one word into another (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>Returns the distance of two words; the limit plus 1 if it is greater than the limit.</summary>
    public static int Of(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var (before, previous, current) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray(), new int[right.Length + 1]);
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = left[row - 1] == right[column - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(previous[column] + 1, current[column - 1] + 1), previous[column - 1] + cost);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    distance = Math.Min(distance, before[column - 2] + 1);
                }

                current[column] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[right.Length], limit + 1);
    }
}
