using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ClaimDesk.Security;

/// <summary>Keeps the keys that protect cookies in memory: a restart signs everybody out, and no keys are left on the disk.</summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private readonly Lock _lock = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
        {
            return [.. _keys];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock)
        {
            _keys.Add(element);
        }
    }
}
