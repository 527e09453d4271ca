:set verbosity QUIET
import edu.internet2.middleware.grouper.*
import edu.internet2.middleware.grouper.app.gsh.*
GrouperSession.startRootSession()
def addMember(String group, String subject) { new addMember().invoke(GrouperSession.staticGrouperSession(), group, subject, Group.getDefaultList()) }
def loaderRunOneJob(Object job) { new loaderRunOneJob().invoke(GrouperSession.staticGrouperSession(), job) }
:set verbosity INFO
