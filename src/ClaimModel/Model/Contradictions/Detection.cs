namespace ClaimModel;

/// <summary>How, by whom and when a contradiction was found.</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Detection : ExtensibleRecord
{
    /// <summary>The method of detection; <see cref="DetectionMethod.Manual"/> by default.</summary>
    /// <remarks>JSON: <c>method</c>.</remarks>
    public Term<DetectionMethod> Method { get => _method; init => _method = value; }

    internal Term<DetectionMethod> _method;

    /// <summary>The actor that found the contradiction; null if not specified.</summary>
    /// <remarks>JSON: <c>by</c>.</remarks>
    public ActorId? By { get => _by; init => _by = value; }

    internal ActorId? _by;

    /// <summary>The date on which the contradiction was found; null if not specified.</summary>
    /// <remarks>JSON: <c>on</c>.</remarks>
    public PartialDate? On { get => _on; init => _on = value; }

    internal PartialDate? _on;

    /// <summary>The name of the rule that found the contradiction; null if none did.</summary>
    /// <remarks>JSON: <c>rule</c>.</remarks>
    public string? Rule { get => _rule; init => _rule = value; }

    internal string? _rule;

    /// <summary>The confidence of the method, or of the person who found the contradiction, from 0 to 1 inclusive; null if not specified.</summary>
    /// <remarks>JSON: <c>confidence</c>.</remarks>
    public Number? Confidence { get => _confidence; init => _confidence = value; }

    internal Number? _confidence;

    /// <summary>Gets the method, and the rule if there is one.</summary>
    internal override string ShortText => Rule is null ? Method.Word : $"{Method}: {Rule}";
}
