namespace ClaimModel.Validation.Rules;

/// <summary>Finds cycles among records that refer to each other.</summary>
internal static class CycleFinder
{
    /// <summary>Finds one cycle in each strongly connected component, keyed by the index of its first record; takes O(records + references) time.</summary>
    /// <param name="count">The number of records.</param>
    /// <param name="next">Returns the indexes of the records that a record refers to.</param>
    public static Dictionary<int, List<int>> Find(int count, Func<int, IEnumerable<int>> next)
    {
        var cycles = new Dictionary<int, List<int>>();
        foreach (var component in Components(count, next))
        {
            var first = component.Min();
            cycles[first] = Cycle(first, component, next);
        }

        return cycles;
    }

    /// <summary>Returns the shortest path from a record through its component back to itself.</summary>
    private static List<int> Cycle(int first, HashSet<int> component, Func<int, IEnumerable<int>> next)
    {
        var cameFrom = new Dictionary<int, int>();
        var open = new Queue<int>([first]);
        while (open.TryDequeue(out var index))
        {
            foreach (var reached in next(index).Where(component.Contains))
            {
                if (reached == first)
                {
                    var cycle = new List<int>();
                    for (var back = index; back != first; back = cameFrom[back])
                    {
                        cycle.Add(back);
                    }

                    cycle.Add(first);
                    cycle.Reverse();
                    return cycle;
                }

                if (cameFrom.TryAdd(reached, index))
                {
                    open.Enqueue(reached);
                }
            }
        }

        throw new InvalidOperationException("Each record of a component is on a cycle.");
    }

    /// <summary>Returns the strongly connected components that contain a cycle (Tarjan, 1972), without recursion.</summary>
    private static IEnumerable<HashSet<int>> Components(int count, Func<int, IEnumerable<int>> next)
    {
        var order = new int[count];
        var lowest = new int[count];
        var isOpen = new bool[count];
        var path = new Stack<int>();
        var walk = new Stack<(int Index, IEnumerator<int> Next)>();
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
                var (index, rest) = walk.Peek();
                if (rest.MoveNext())
                {
                    if (order[rest.Current] == 0)
                    {
                        Visit(rest.Current);
                    }
                    else if (isOpen[rest.Current])
                    {
                        lowest[index] = Math.Min(lowest[index], order[rest.Current]);
                    }

                    continue;
                }

                walk.Pop();
                if (walk.TryPeek(out var before))
                {
                    lowest[before.Index] = Math.Min(lowest[before.Index], lowest[index]);
                }

                if (lowest[index] == order[index])
                {
                    var component = new HashSet<int>();
                    int last;
                    do
                    {
                        last = path.Pop();
                        isOpen[last] = false;
                        component.Add(last);
                    }
                    while (last != index);

                    if (component.Count > 1 || next(index).Contains(index))
                    {
                        yield return component;
                    }
                }
            }
        }

        void Visit(int index)
        {
            order[index] = lowest[index] = ++visited;
            isOpen[index] = true;
            path.Push(index);
            walk.Push((index, next(index).GetEnumerator()));
        }
    }
}
