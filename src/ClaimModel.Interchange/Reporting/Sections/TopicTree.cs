using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Sections;

/// <summary>The topics as a tree, with the number of claims about each.</summary>
internal static class TopicTree
{
    /// <summary>The depth from which narrower topics are not indented further.</summary>
    private const int MaxDepth = 6;

    public static void Write(HtmlWriter html, ReportData data)
    {
        html.Write($"""<ul class="tree">""");
        var depth = 0;
        var isFirst = true;
        foreach (var (topic, level) in Order(data.Dataset.Topics))
        {
            if (level > depth)
            {
                html.Write($"<ul>");
                depth++;
            }
            else if (!isFirst)
            {
                html.Write($"</li>\n");
            }

            for (; depth > level; depth--)
            {
                html.Write($"</ul></li>\n");
            }

            var count = data.Dataset.ClaimsAboutTopic(topic.Id, withNarrower: false).Count;
            html.Write($"<li>{data.Link(topic.Id)}");
            if (count > 0)
            {
                html.Write($""" <span class="muted">{MessageText.Count(count, "claim")}</span>""");
            }

            isFirst = false;
        }

        html.Write($"</li>");
        for (; depth > 0; depth--)
        {
            html.Write($"</ul></li>");
        }

        html.Write($"</ul>\n");
    }

    /// <summary>Returns the topics, each once, below one that is broader, with their depth. The depth increases by one at most.</summary>
    private static IEnumerable<(Topic Topic, int Depth)> Order(ValueList<Topic> topics)
    {
        var ids = topics.Select(topic => topic.Id).ToHashSet();
        var narrower = topics.SelectMany(topic => topic.Broader.Where(ids.Contains).Distinct().Select(broader => (broader, topic))).ToLookup(pair => pair.broader, pair => pair.topic);
        var seen = new HashSet<TopicId>();
        foreach (var root in topics.Where(topic => !topic.Broader.Any(ids.Contains)).Concat(topics)) // all again, because cycles have no root
        {
            var open = new Stack<(Topic Topic, int Depth)>([(root, 0)]);
            while (open.TryPop(out var next))
            {
                if (!seen.Add(next.Topic.Id))
                {
                    continue;
                }

                yield return next;
                foreach (var child in narrower[next.Topic.Id].Reverse())
                {
                    open.Push((child, Math.Min(next.Depth + 1, MaxDepth)));
                }
            }
        }
    }
}
