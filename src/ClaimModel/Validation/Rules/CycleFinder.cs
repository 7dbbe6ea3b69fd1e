namespace ClaimModel.Validation.Rules;

/// <summary>Finds circles among records that refer to each other.</summary>
internal static class CycleFinder
{
    /// <summary>One circle for each knot of records that lead back to themselves, under the place of its first record; O(records + references).</summary>
    /// <param name="count">How many records there are.</param>
    /// <param name="next">The places of the records that a record refers to.</param>
    public static Dictionary<int, List<int>> Find(int count, Func<int, IEnumerable<int>> next)
    {
        var circles = new Dictionary<int, List<int>>();
        foreach (var knot in Knots(count, next))
        {
            var first = knot.Min();
            circles[first] = Cycle(first, knot, next);
        }

        return circles;
    }

    /// <summary>The shortest way from a record through its knot back to itself.</summary>
    private static List<int> Cycle(int first, HashSet<int> knot, Func<int, IEnumerable<int>> next)
    {
        var cameFrom = new Dictionary<int, int>();
        var open = new Queue<int>([first]);
        while (open.TryDequeue(out var place))
        {
            foreach (var reached in next(place).Where(knot.Contains))
            {
                if (reached == first)
                {
                    var circle = new List<int>();
                    for (var back = place; back != first; back = cameFrom[back])
                    {
                        circle.Add(back);
                    }

                    circle.Add(first);
                    circle.Reverse();
                    return circle;
                }

                if (cameFrom.TryAdd(reached, place))
                {
                    open.Enqueue(reached);
                }
            }
        }

        throw new InvalidOperationException("A knot leads back to each of its records.");
    }

    /// <summary>The strongly connected components with a circle in them (Tarjan, 1972), found without recursion.</summary>
    private static IEnumerable<HashSet<int>> Knots(int count, Func<int, IEnumerable<int>> next)
    {
        var order = new int[count];
        var lowest = new int[count];
        var isOpen = new bool[count];
        var path = new Stack<int>();
        var walk = new Stack<(int Place, IEnumerator<int> Next)>();
        var visited = 0;
        for (var start = 0; start < count; start++)
        {
            if (order[start] > 0)
            {
                continue;
            }

            Visit(start);
            while (walk.Count > 0)
            {
                var (place, rest) = walk.Peek();
                if (rest.MoveNext())
                {
                    if (order[rest.Current] == 0)
                    {
                        Visit(rest.Current);
                    }
                    else if (isOpen[rest.Current])
                    {
                        lowest[place] = Math.Min(lowest[place], order[rest.Current]);
                    }

                    continue;
                }

                walk.Pop();
                if (walk.TryPeek(out var before))
                {
                    lowest[before.Place] = Math.Min(lowest[before.Place], lowest[place]);
                }

                if (lowest[place] == order[place])
                {
                    var knot = new HashSet<int>();
                    int last;
                    do
                    {
                        last = path.Pop();
                        isOpen[last] = false;
                        knot.Add(last);
                    }
                    while (last != place);

                    if (knot.Count > 1 || next(place).Contains(place))
                    {
                        yield return knot;
                    }
                }
            }
        }

        void Visit(int place)
        {
            order[place] = lowest[place] = ++visited;
            isOpen[place] = true;
            path.Push(place);
            walk.Push((place, next(place).GetEnumerator()));
        }
    }
}
