namespace ClaimModel.Interchange.Importing.Json;

/// <summary>The members of an object, which remembers those that were taken, so that nothing is forgotten. Not thread-safe.</summary>
internal sealed class JsonMembers
{
    private readonly List<(string Name, JsonValue Value)> _members = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="value">The object; another value has no members.</param>
    /// <param name="rename">Returns the name to use for a name in the text; null if they are the same.</param>
    public JsonMembers(JsonValue value, Func<string, string>? rename = null)
    {
        Value = value;
        if (value.IsObject)
        {
            _members.AddRange(value.Children.Select(child => (rename?.Invoke(child.Name!) ?? child.Name!, child))); // the members of an object have names
        }
    }

    /// <summary>Gets the object.</summary>
    public JsonValue Value { get; }

    /// <summary>Gets the members that were not taken, in the order of the text.</summary>
    public IEnumerable<(string Name, JsonValue Value)> Rest => _members.Where(member => !_taken.Contains(member.Name));

    /// <summary>Returns the value of a member, and counts it as taken; null if there is none.</summary>
    public JsonValue? Take(string name)
    {
        var value = Peek(name);
        if (value is not null)
        {
            _taken.Add(name);
        }

        return value;
    }

    /// <summary>Returns the value of a member without counting it as taken; null if there is none.</summary>
    public JsonValue? Peek(string name)
    {
        foreach (var member in _members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>Counts a member as not taken, since its value could not be used.</summary>
    public void Return(string name) => _taken.Remove(name);
}
